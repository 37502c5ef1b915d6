package gantry.model.kinds.messaging;

import gantry.model.kind.Text;

/// How keys of KMS are named by what they encrypt.
///
/// Source: https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
final class MessageKeys {

    /// An alias, an ARN or the id of a key.
    static final Text KEY = Text.matching(
            "alias/[A-Za-z0-9/_-]{1,250}|arn:[a-z0-9-]+:kms:[^\\s]+|[0-9a-f-]{36}|mrk-[0-9a-f]{32}",
            "an alias such as alias/orders, or the id or ARN of a key");

    private MessageKeys() {}
}
