package gantry.export.cloudformation;

import gantry.model.kind.Property;
import gantry.model.kind.Text;

/// The name that an element keeps in CloudFormation, however it is renamed or moved: another logical id would mean
/// another resource, and the loss of the old one.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
public final class LogicalId {

    /// The longest base; with the longest suffix it stays below the 255 characters that CloudFormation allows.
    static final int LONGEST = 100;

    /// Common to all kinds: the beginning of the logical ids of everything that a node becomes.
    public static final Property<String> PROPERTY = Property.of(
            "logicalId",
            Text.matching("[A-Za-z][A-Za-z0-9]*", "letters and digits, a letter first").upTo(LONGEST))
            .title("Logical ID")
            .group("CloudFormation")
            .about("The beginning of the names of its resources. Changing it replaces the resources of a stack.")
            .source("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html");

    private LogicalId() {}
}
