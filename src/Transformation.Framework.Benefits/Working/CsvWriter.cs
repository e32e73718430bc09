namespace Transformation.Framework.Benefits;

/// <summary>Writes comma-separated values by RFC 4180: fields quoted where need be, lines ended by CR LF. Not thread-safe.</summary>
internal sealed class CsvWriter(TextWriter writer)
{
    private bool isFirst = true;

    /// <summary>A text. One that a spreadsheet might take for a formula is put behind an apostrophe.</summary>
    internal void Text(string text) => Field(text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text);

    internal void Number(decimal number) => Field(WorkingText.Of(number));

    internal void Nothing() => Field("");

    internal void EndLine()
    {
        writer.Write("\r\n");
        isFirst = true;
    }

    private void Field(string value)
    {
        if (!isFirst)
        {
            writer.Write(',');
        }

        isFirst = false;
        if (value.AsSpan().ContainsAny(",\"\r\n"))
        {
            writer.Write('"');
            writer.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }
        else
        {
            writer.Write(value);
        }
    }
}
