package gantry.model.kinds.ecs;

import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import java.util.List;

/// A command that tells, inside a container, whether it is well.
///
/// The ranges and defaults are from https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
public final class HealthCheck {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html";

    public static final Property<List<String>> COMMAND = Property.of("command", ListOf.of(Text.lines()))
            .required()
            .checkedBy("general/health-check-values")
            .about("CMD and the words of a command, or CMD-SHELL and one line for the shell. It ends with 0 when well.")
            .source(PAGE);

    public static final Property<Long> INTERVAL = Property.of("interval", Seconds.between(5, 300))
            .fallback(30L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .about("The time between two checks.")
            .source(PAGE);

    public static final Property<Long> TIMEOUT = Property.of("timeout", Seconds.between(2, 60))
            .fallback(5L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .about("How long the command may take.")
            .source(PAGE);

    public static final Property<Long> RETRIES = Property.of("retries", Whole.between(1, 10))
            .fallback(3L)
            .checkedBy("general/health-check-values")
            .unit("checks")
            .about("So many failures in a row make the container unhealthy.")
            .source(PAGE);

    public static final Property<Long> START_PERIOD = Property.of("startPeriod", Seconds.between(0, 300))
            .fallback(0L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .about("Failures in this time after the start don't count.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(COMMAND, INTERVAL, TIMEOUT, RETRIES, START_PERIOD);

    private HealthCheck() {}
}
