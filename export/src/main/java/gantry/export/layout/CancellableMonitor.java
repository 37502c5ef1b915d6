package gantry.export.layout;

import gantry.model.CancelToken;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/// Stops a layout soon after its token is cancelled; the parts of a layout ask monitors of their own.
final class CancellableMonitor extends BasicProgressMonitor {

    private final CancelToken token;

    CancellableMonitor(CancelToken token) {
        this.token = token;
    }

    @Override
    public boolean isCanceled() {
        return token.isCancelled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        return new CancellableMonitor(token);
    }
}
