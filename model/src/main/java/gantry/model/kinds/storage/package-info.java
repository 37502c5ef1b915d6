/// The kinds of what keeps data: buckets, tables, file systems, databases and caches.
///
/// Entry types: S3Bucket, DynamoDbTable and Database.
/// May use `gantry.model.kind`, `gantry.model.kinds.binding` and the ids of other kinds.
/// To add a kind: write a class here with `ID`, its properties and `KIND`, then name it in
/// [gantry.model.kinds.Kinds#NODES]; the contract test says what is missing.
@NullMarked
package gantry.model.kinds.storage;

import org.jspecify.annotations.NullMarked;
