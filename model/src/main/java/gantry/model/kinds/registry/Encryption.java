package gantry.model.kinds.registry;

import gantry.model.kind.Option;

/// With which keys the images of a repository are encrypted.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
public enum Encryption implements Option {
    AES256("AES256", "Keys of Amazon S3"),
    KMS("KMS", "KMS key"),
    KMS_DSSE("KMS_DSSE", "KMS key, two layers");

    private final String value;
    private final String label;

    Encryption(String value, String label) {
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
