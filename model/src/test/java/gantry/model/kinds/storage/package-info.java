/// Tests of what the kinds of buckets, tables, databases and caches compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.storage;

import org.jspecify.annotations.NullMarked;
