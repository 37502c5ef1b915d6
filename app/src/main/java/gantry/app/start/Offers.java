package gantry.app.start;

import gantry.app.files.Samples.Sample;
import gantry.app.files.Thumbnails;
import gantry.app.jobs.Jobs;
import gantry.app.settings.Settings;
import java.time.Clock;
import java.util.List;

/// What one can begin with.
///
/// @param samples  in the order in which they are offered
/// @param settings hold the recent files
/// @param jobs     ask the disk
public record Offers(List<Sample> samples, Settings settings, Thumbnails thumbnails, Jobs jobs, Clock clock) {

    public Offers {
        samples = List.copyOf(samples);
    }
}
