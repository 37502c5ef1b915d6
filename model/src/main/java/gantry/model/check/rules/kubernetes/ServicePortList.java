package gantry.model.check.rules.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.PortProtocol;
import gantry.model.kinds.kubernetes.ServicePort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The ports of one Service, set ones or the default.
///
/// @param service the Service
/// @param ports   in their order
record ServicePortList(Node service, List<Values> ports) {

    static ServicePortList of(Node service) {
        return new ServicePortList(service, of(service.values()));
    }

    private static List<Values> of(Values values) {
        return values.effective(KubernetesService.PORTS).orElse(List.of());
    }

    /// The number at `index`; empty when it can't be read.
    Optional<Long> number(int index) {
        return ports.get(index).effective(ServicePort.PORT);
    }

    List<Long> numbers() {
        return ports.stream().flatMap(port -> port.effective(ServicePort.PORT).stream()).toList();
    }

    PortProtocol protocol(int index) {
        return ports.get(index).value(ServicePort.PROTOCOL);
    }

    Optional<String> name(int index) {
        return ports.get(index).get(ServicePort.NAME).filter(name -> !name.isBlank());
    }

    FieldPath path(int index) {
        return FieldPath.of(KubernetesService.PORTS).item(index);
    }

    /// Changes the port at `index`, also where the list is the default.
    Fix change(String label, int index, UnaryOperator<Values> step) {
        return changeAll(label, list -> {
            if (index < list.size()) {
                list.set(index, step.apply(list.get(index)));
            }
            return list;
        });
    }

    Fix changeAll(String label, UnaryOperator<List<Values>> step) {
        return Fixes.change(label, service.id(), values -> {
            List<Values> before = of(values);
            List<Values> after = step.apply(new ArrayList<>(before));
            return after.equals(before) ? values : values.with(KubernetesService.PORTS, after);
        });
    }
}
