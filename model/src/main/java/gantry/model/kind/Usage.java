package gantry.model.kind;

import java.util.List;

/// What code must be allowed before it can use a resource of a kind, and how it learns where the resource is.
///
/// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
///
/// @param arn      the resource's ARN, with [#NAME] for its name and `*` for Region and account
/// @param read     what reading needs
/// @param write    what writing needs
/// @param variable the end of the environment variable that holds the resource's address, such as `TABLE`
public record Usage(String arn, List<Permission> read, List<Permission> write, String variable) {

    /// Stands for the resource's name in [#arn].
    public static final String NAME = "NAME";

    /// Stands in [Permission#parts] for the part that a connection narrows the permission to, such as a key prefix.
    public static final String PREFIX = "PREFIX";

    /// Actions on parts of a resource.
    ///
    /// @param actions full names, such as `s3:GetObject`
    /// @param parts   what follows the ARN: empty for the resource itself, `/*` for everything in it
    public record Permission(List<String> actions, List<String> parts) {

        public Permission {
            actions = List.copyOf(actions);
            parts = List.copyOf(parts);
        }

        /// The actions on the resource itself.
        public static Permission of(String... actions) {
            return new Permission(List.of(actions), List.of(""));
        }

        public Permission on(String... changed) {
            return new Permission(actions, List.of(changed));
        }
    }

    public Usage {
        read = List.copyOf(read);
        write = List.copyOf(write);
    }

    /// The service in the names of the actions, such as `s3`.
    public String service() {
        String action = read.getFirst().actions().getFirst();
        return action.substring(0, action.indexOf(':'));
    }
}
