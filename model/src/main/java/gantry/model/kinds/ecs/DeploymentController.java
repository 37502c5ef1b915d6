package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// What replaces old tasks by new ones.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html
public enum DeploymentController implements Option {
    ECS("ECS", "ECS"),
    CODE_DEPLOY("CODE_DEPLOY", "CodeDeploy"),
    EXTERNAL("EXTERNAL", "A tool of your own");

    private final String value;
    private final String label;

    DeploymentController(String value, String label) {
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
