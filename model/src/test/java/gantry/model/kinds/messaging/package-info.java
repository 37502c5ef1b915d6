/// Tests of what the kinds of queues, topics and streams compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.messaging;

import org.jspecify.annotations.NullMarked;
