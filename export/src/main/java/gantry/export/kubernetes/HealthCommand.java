package gantry.export.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The command of a health check of ECS.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
///
/// @param words what is run in the container
/// @param page  the page of the container that the command only asks for; the image may lack `curl` then
record HealthCommand(List<String> words, Optional<Page> page) {

    /// A page that tells whether a container is well.
    record Page(int port, String path) {}

    private static final Pattern URL = Pattern
            .compile("(?:http://)?(?:localhost|127\\.0\\.0\\.1)(?::(\\d{1,5}))?(/[A-Za-z0-9._~/?=&%-]*)?");
    private static final Pattern CURL_OPTION = Pattern.compile("-[fsS]+|--fail|--silent|--show-error");
    private static final Pattern WGET_OPTION = Pattern.compile(
            "-q|-nv|-qO-|-O-|--quiet|--no-verbose|--spider|--tries=\\d");
    private static final Pattern FAILURE = Pattern.compile("\\s*\\|\\|\\s*exit 1\\s*$");
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65_535;

    /// @param command `CMD` and words, or `CMD-SHELL` and one line; empty result for `NONE`
    static Optional<HealthCommand> of(List<String> command) {
        if (command.isEmpty() || command.getFirst().equals("NONE")) {
            return Optional.empty();
        }
        List<String> rest = command.subList(1, command.size());
        return switch (command.getFirst()) {
            case "CMD" -> rest.isEmpty() ? Optional.empty() : Optional.of(new HealthCommand(rest, page(rest)));
            case "CMD-SHELL" -> rest.isEmpty() ? Optional.empty() : Optional.of(shell(String.join(" ", rest)));
            default -> Optional.of(shell(String.join(" ", command)));
        };
    }

    private static HealthCommand shell(String line) {
        String test = FAILURE.matcher(line.strip()).replaceFirst("");
        return new HealthCommand(List.of("/bin/sh", "-c", line), page(List.of(test.split("\\s+"))));
    }

    /// Only a command that is understood word by word is replaced by a request.
    private static Optional<Page> page(List<String> words) {
        var options = new ArrayList<>(words.subList(1, words.size()));
        Optional<Page> page = options.isEmpty() ? Optional.empty() : url(options.removeLast());
        return page.filter(found -> switch (words.getFirst()) {
            case "curl" -> fails(options) && options.stream().allMatch(CURL_OPTION.asMatchPredicate());
            case "wget" -> options.stream().allMatch(WGET_OPTION.asMatchPredicate());
            default -> false;
        });
    }

    /// Without this option, curl takes any answer for a good one.
    private static boolean fails(List<String> options) {
        return options.stream().anyMatch(option -> option.equals("--fail") || option.matches("-[sS]*f[sS]*"));
    }

    private static Optional<Page> url(String word) {
        Matcher url = URL.matcher(word);
        if (!url.matches()) {
            return Optional.empty();
        }
        int port = url.group(1) == null ? HTTP : Integer.parseInt(url.group(1));
        String path = url.group(2) == null ? "/" : url.group(2);
        return Optional.of(new Page(port, path)).filter(page -> port > 0 && port <= LAST_PORT);
    }
}
