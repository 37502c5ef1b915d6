package gantry.app.inspector;

import gantry.app.control.ElementNames;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.Decimal;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.MemorySize;
import gantry.model.kind.Reference;
import gantry.model.kind.Schedule;
import gantry.model.kind.Seconds;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import java.time.Clock;
import java.util.function.Supplier;

/// Chooses the editor for a value by its type.
///
/// @param names the current diagram, for references to its nodes
/// @param clock says from when on the runs of schedules count
record ValueEditors(Supplier<ElementNames> names, Glyphs glyphs, Clock clock) {

    private static final Texts TEXTS = Texts.of(ValueEditors.class);

    ValueEditor of(Slot slot) {
        return switch (slot.type()) {
            case Text text -> ofText(text, slot);
            case Whole whole when whole.allowed().isEmpty() -> new LineEditor(slot, LineFormat.whole());
            case Whole whole -> new OptionEditor(slot, () -> OptionEditor.numbers(whole.allowed(), slot.unit()));
            case Decimal number -> new LineEditor(slot, LineFormat.decimal());
            case Flag flag -> new FlagEditor(slot);
            case Choice<?> choice -> new OptionEditor(slot, () -> OptionEditor.options(choice.options()));
            case Seconds seconds -> new LineEditor(slot, LineFormat.seconds(), Gloss.duration());
            case MemorySize memory -> new LineEditor(slot, LineFormat.memory(), Gloss.memory());
            case Cidr block -> new LineEditor(
                    slot, LineFormat.trimmed(TEXTS.get("cidr.prompt", block.range())), Gloss.addresses(block));
            case Schedule schedule -> new LineEditor(
                    slot,
                    LineFormat.trimmed(schedule.range()),
                    Gloss.runs(schedule, slot.around().siblings(), clock));
            case SecretReference secret -> secret.kinds().isEmpty()
                    ? new LineEditor(slot, LineFormat.trimmed("arn:aws:secretsmanager:\u2026"))
                    : ReferenceEditor.of(slot, secret, this);
            case Reference reference -> ReferenceEditor.of(slot, reference, this);
            case ListOf<?> list -> list.item() instanceof Choice<?> choice
                    ? new CheckListEditor(slot, choice)
                    : new ListEditor(slot, list, this);
            case MapOf<?> map -> new MapEditor(slot, map, this);
            case Structure structure -> new StructureEditor(slot, structure, this);
        };
    }

    /// Like [#of] for a value that stands in a row with others.
    ValueEditor compact(Slot slot) {
        return slot.type() instanceof Text text && text.multiline() ? new AreaEditor(slot, true) : of(slot);
    }

    /// Like [#of] for a value that stands behind its name, where there is no room for a hint.
    ValueEditor named(Slot slot) {
        boolean isLine = slot.type() instanceof Text text && !text.multiline() && text.suggestions().isEmpty();
        return isLine ? new LineEditor(slot, LineFormat.text(TEXTS.get("value"))) : compact(slot);
    }

    private static ValueEditor ofText(Text text, Slot slot) {
        if (text.multiline()) {
            return new AreaEditor(slot, false);
        }
        return text.suggestions().isEmpty()
                ? new LineEditor(slot, LineFormat.text(text.inWords()))
                : new SuggestionEditor(slot, text.suggestions());
    }
}
