package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Whole;

/// A limit for the processes of a container.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html
public final class Ulimit {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html";

    /// Limits are 32-bit numbers there; -1 stands for none.
    private static final Whole LIMIT = Whole.between(-1, Integer.MAX_VALUE);

    public static final Property<UlimitName> NAME = Property.of("name", Choice.of(UlimitName.class))
            .fallback(UlimitName.NOFILE)
            .about("What is limited; nofile is the number of open files.")
            .source(PAGE);

    public static final Property<Long> SOFT = Property.of("softLimit", LIMIT)
            .fallback(65_535L)
            .about("The limit that counts; the process may raise it up to the hard limit.")
            .source(PAGE);

    public static final Property<Long> HARD = Property.of("hardLimit", LIMIT)
            .fallback(65_535L)
            .about("The most that the process may ask for.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(NAME, SOFT, HARD);

    private Ulimit() {}
}
