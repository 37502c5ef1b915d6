package gantry.app.shell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All actions of one window by id, in the order in which they were added.
public final class Actions {

    private final Map<String, Action> all = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when there is one with this id
    public void add(Action action) {
        if (all.putIfAbsent(action.id(), action) != null) {
            throw new IllegalArgumentException("two actions are called " + action.id());
        }
    }

    /// @throws IllegalArgumentException when there is none with this id
    public Action get(String id) {
        Action action = all.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action is called " + id);
        }
        return action;
    }

    public Optional<Action> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    public Collection<Action> all() {
        return all.values();
    }
}
