package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// Whose key encrypts the objects of a bucket.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html
public enum BucketEncryption implements Option {
    S3("AES256", "Key of S3"),
    KMS("aws:kms", "KMS key");

    private final String value;
    private final String label;

    BucketEncryption(String value, String label) {
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
