package gantry.model.kinds.lambda;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Flag;
import gantry.model.kind.MemorySize;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;

/// The properties of a [LambdaFunction] that say on what and how it runs.
///
/// The ranges are those of https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
final class FunctionRun {

    private static final String GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg/";
    private static final String LIMITS = GUIDE + "gettingstarted-limits.html";
    private static final String ROLE = "Function";
    private static final String INVOKE_CONFIG = "EventInvokeConfig";

    static final Property<Architecture> ARCHITECTURE = Property.of(
            "architecture", Choice.of(Architecture.class))
            .fallback(Architecture.ARM64)
            .group("Size")
            .about("ARM64 is cheaper; choose x86-64 when the code needs it.")
            .source(GUIDE + "foundation-arch.html")
            .to(
                    Target.CLOUDFORMATION,
                    ROLE,
                    "/Architectures",
                    Spelling.onlyItem(Choice.of(Architecture.class)));

    /// The ranges of memory and disk space are judged by a rule of their own.
    private static final MemorySize SIZE = MemorySize.between(0, Integer.MAX_VALUE);

    static final Property<Long> MEMORY = Property.of("memory", SIZE)
            .fallback(256L)
            .checkedBy("lambda/function-configuration-quotas")
            .unit("MiB")
            .group("Size")
            .about("Memory, 128 to 10,240 MiB; processor time grows with it.")
            .source(LIMITS)
            .to(Target.CLOUDFORMATION, ROLE, "/MemorySize");

    static final Property<Long> EPHEMERAL_STORAGE = Property
            .of("ephemeralStorage", SIZE)
            .fallback(512L)
            .checkedBy("lambda/function-configuration-quotas")
            .unit("MiB")
            .group("Size")
            .about("Disk space in /tmp, 512 to 10,240 MiB.")
            .source(LIMITS)
            .to(Target.CLOUDFORMATION, ROLE, "/EphemeralStorage/Size");

    /// The limit of 900 seconds is judged by a rule of its own, which can name the alternative.
    static final Property<Long> TIMEOUT = Property.of("timeout", Seconds.between(0, Integer.MAX_VALUE))
            .fallback(30L)
            .checkedBy("lambda/function-timeout-limit")
            .unit("seconds")
            .group("Run time")
            .about("A call that takes longer is stopped. 900 seconds are the most.")
            .source(LIMITS)
            .to(Target.CLOUDFORMATION, ROLE, "/Timeout");

    static final Property<Long> EXPECTED_DURATION = Property.of(
            "expectedDuration", Seconds.between(0, Integer.MAX_VALUE))
            .checkedBy("lambda/function-timeout-limit")
            .unit("seconds")
            .group("Run time")
            .about("How long you expect a call to take; only checks read it.")
            .source(LIMITS)
            .unbound(Target.CLOUDFORMATION, "an estimate for checks only");

    static final Property<Long> RESERVED_CONCURRENCY = Property
            .of("reservedConcurrency", Whole.between(0, 100_000))
            .unit("calls")
            .group("Run time")
            .about("The most calls at the same time, kept for this function; 0 switches it off.")
            .source(GUIDE + "configuration-concurrency.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ReservedConcurrentExecutions");

    static final Property<Long> PROVISIONED_CONCURRENCY = Property
            .of("provisionedConcurrency", Whole.between(1, 100_000))
            .unit("instances")
            .group("Run time")
            .about("This many instances are kept started, so that no call waits for one. They cost all the time.")
            .source(GUIDE + "provisioned-concurrency.html")
            .to(Target.CLOUDFORMATION, "Alias", "/ProvisionedConcurrencyConfig/ProvisionedConcurrentExecutions");

    static final Property<Boolean> SNAP_START = Property.of("snapStart", new Flag())
            .title("SnapStart")
            .fallback(false)
            .visibleWhen(Condition.when(FunctionCode.PACKAGE_TYPE, PackageType.ZIP))
            .group("Run time")
            .about("Starts new instances from a picture of a started one. For Java 11, Python 3.12, .NET 8 and later.")
            .source(GUIDE + "snapstart.html")
            .unbound(Target.CLOUDFORMATION, "it works on a published version, which is written together with it");

    static final Property<Long> RETRIES = Property.of("retries", Whole.between(0, 2))
            .unit("attempts")
            .group("Asynchronous calls")
            .about("How often an event is tried again after the function failed. Without a number: twice.")
            .source(GUIDE + "invocation-async-error-handling.html")
            .to(Target.CLOUDFORMATION, INVOKE_CONFIG, "/MaximumRetryAttempts");

    static final Property<Long> MAXIMUM_EVENT_AGE = Property.of("maximumEventAge", Seconds.between(60, 21_600))
            .unit("seconds")
            .group("Asynchronous calls")
            .about("Events that waited longer are given up. Without a limit: after 6 hours.")
            .source(GUIDE + "invocation-async-error-handling.html")
            .to(Target.CLOUDFORMATION, INVOKE_CONFIG, "/MaximumEventAgeInSeconds");

    private FunctionRun() {}
}
