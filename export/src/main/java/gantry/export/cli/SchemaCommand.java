package gantry.export.cli;

import gantry.model.format.KindSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `gantry schema`: prints the JSON Schema of the file format.
@Command(mixinStandardHelpOptions = true, description = "Print the JSON Schema of the file format.")
final class SchemaCommand implements Callable<Integer> {

    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        JsonOutput.print(KindSchema.of(session.catalogue()), session.out());
        return Session.OK;
    }
}
