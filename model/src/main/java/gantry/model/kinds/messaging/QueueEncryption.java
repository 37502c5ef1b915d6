package gantry.model.kinds.messaging;

import gantry.model.kind.Option;

/// Whose key encrypts the messages of a queue.
///
/// Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
public enum QueueEncryption implements Option {
    SQS("SQS", "Key of SQS"),
    KMS("KMS", "KMS key");

    private final String value;
    private final String label;

    QueueEncryption(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
