package gantry.model.kinds.eks;

import gantry.model.kind.Option;

/// Software that EKS installs into a cluster and keeps up to date.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html
public enum EksAddon implements Option {
    VPC_CNI("vpc-cni", "VPC CNI"),
    KUBE_PROXY("kube-proxy", "kube-proxy"),
    COREDNS("coredns", "CoreDNS"),
    POD_IDENTITY_AGENT("eks-pod-identity-agent", "Pod Identity Agent"),
    METRICS_SERVER("metrics-server", "Metrics Server"),
    EBS_CSI_DRIVER("aws-ebs-csi-driver", "EBS CSI driver"),
    EFS_CSI_DRIVER("aws-efs-csi-driver", "EFS CSI driver"),
    S3_CSI_DRIVER("aws-mountpoint-s3-csi-driver", "Mountpoint for S3 CSI driver"),
    SNAPSHOT_CONTROLLER("snapshot-controller", "Snapshot controller"),
    NODE_MONITORING_AGENT("eks-node-monitoring-agent", "Node monitoring agent"),
    CLOUDWATCH("amazon-cloudwatch-observability", "CloudWatch Observability");

    private final String value;
    private final String label;

    EksAddon(String value, String label) {
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
