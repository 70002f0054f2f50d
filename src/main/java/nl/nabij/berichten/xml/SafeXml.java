package nl.nabij.berichten.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLOutputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Woodstox without DTD, without external entities, with limits on depth, attributes and names. */
public final class SafeXml {

    private static final WstxInputFactory INPUT = input();
    private static final WstxOutputFactory OUTPUT = output();

    private SafeXml() {}

    private static WstxInputFactory input() {
        WstxInputFactory f = new WstxInputFactory();
        f.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        f.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        f.setProperty(XMLInputFactory.IS_VALIDATING, false);
        f.setProperty(XMLInputFactory.IS_COALESCING, false);
        f.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        f.setProperty(XMLInputFactory2.P_INTERN_NAMES, true);
        f.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, true);
        f.setProperty(XMLInputFactory2.P_AUTO_CLOSE_INPUT, false);
        f.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 16_384);
        f.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 64);
        f.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 64);
        f.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 65_536);
        return f;
    }

    private static WstxOutputFactory output() {
        WstxOutputFactory f = new WstxOutputFactory();
        f.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        f.setProperty(XMLOutputFactory2.P_AUTOMATIC_EMPTY_ELEMENTS, false);
        return f;
    }

    public static XMLStreamReader2 reader(InputStream in) throws XMLStreamException {
        return (XMLStreamReader2) INPUT.createXMLStreamReader(in);
    }

    public static WstxOutputFactory writers() {
        return OUTPUT;
    }
}
