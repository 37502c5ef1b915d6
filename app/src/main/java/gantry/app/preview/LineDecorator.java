package gantry.app.preview;

import java.util.BitSet;
import javafx.scene.paint.Color;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// Colours the lines that the text control is about to show.
final class LineDecorator implements SyntaxDecorator {

    /// Behind the lines of what is selected; see-through, so that it suits both themes.
    private static final StyleAttributeMap SELECTED = StyleAttributeMap.builder()
            .setBackground(Color.web("#3b82f6", 0.14)).build();

    private final Highlighting highlighting;
    private final BitSet marked;

    /// @param marked the lines, from 0, of what is selected
    LineDecorator(Highlighting highlighting, BitSet marked) {
        this.highlighting = highlighting;
        this.marked = marked;
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int line) {
        String text = model.getPlainText(line);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        if (marked.get(line)) {
            paragraph.setParagraphAttributes(SELECTED);
        }
        for (Token.Span span : highlighting.spans(line)) {
            paragraph.addWithStyleNames(
                    text.substring(span.from(), span.until()), "token", span.token().styleClass());
        }
        return paragraph.build();
    }

    /// Nothing to keep in step: each text comes with a decorator of its own.
    @Override
    public void handleChange(CodeTextModel model, TextPos start, TextPos end, int top, int added, int bottom) {}
}
