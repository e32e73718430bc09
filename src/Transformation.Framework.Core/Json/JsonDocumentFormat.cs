using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>A kind of JSON document: strict reading with every problem at once, canonical writing, and a published JSON Schema.</summary>
/// <remarks>
/// <para>Every document begins with <c>$schema</c> and <c>schemaVersion</c>. <c>$schema</c> is the format's own identifier, or a path that
/// ends in the file name of its schema (so that an editor finds it); the identifier is what is written.</para>
/// <para>Unknown and repeated properties, comments, trailing commas and nesting deeper than 64 are problems. At most 1,000 problems are listed.</para>
/// <para>Canonical: properties in declared order, two-space indentation, line feeds, numbers without trailing zeros, UTF-8 without a
/// byte-order mark, a line feed at the end. Equal values give equal bytes on every machine and in every culture. The text is
/// not escaped for embedding in HTML.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
/// <typeparam name="T">What a document holds.</typeparam>
public sealed class JsonDocumentFormat<T>
    where T : class
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonWriterOptions Canonical = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = JsonText.MaxDepth,
    };

    private readonly JsonDocumentShape<T> shape;

    /// <summary>Declares a kind of document.</summary>
    /// <param name="name">Its name, in kebab case: <c>portfolio</c>.</param>
    /// <param name="version">The version of the format this library reads and writes, from 1.</param>
    /// <param name="content">The shape of what it holds.</param>
    public JsonDocumentFormat(string name, int version, JsonObjectShape<T> content)
    {
        Name = name;
        Version = version;
        shape = new JsonDocumentShape<T>(name, version, content);
    }

    /// <summary>The name, in kebab case.</summary>
    public string Name { get; }

    /// <summary>The version of the format.</summary>
    public int Version { get; }

    /// <summary>What stands as <c>$schema</c> in a document that this library writes.</summary>
    public string SchemaId => shape.SchemaId;

    /// <summary>Reads a document from UTF-8 bytes, with or without a byte-order mark.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>The value, or every problem with its path.</returns>
    public Checked<T> Load(ReadOnlyMemory<byte> utf8)
    {
        var problems = new ProblemCollector();
        T? value = null;
        using (var document = JsonText.TryParse(utf8, problems))
        {
            if (document is not null)
            {
                shape.TryRead(new JsonCursor(document.RootElement, JsonPath.Root, problems), out value);
            }
        }

        return problems.IsEmpty ? Checked<T>.Valid(Name, value!) : Checked<T>.Invalid(Name, problems.ToImmutable());
    }

    /// <summary>Reads a document from text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The value, or every problem with its path.</returns>
    public Checked<T> Load(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Load(StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException e)
        {
            return Checked<T>.Invalid(Name, [new("$", ProblemCodes.Malformed, FormattableString.Invariant(
                $"The text has half of a surrogate pair at position {e.Index}."))]);
        }
    }

    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The value, or every problem with its path.</returns>
    public async ValueTask<Checked<T>> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Load(buffer.GetBuffer().AsMemory(0, checked((int)buffer.Length)));
    }

    /// <summary>Writes a document canonically.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>UTF-8 bytes, ending in a line feed.</returns>
    /// <exception cref="InvalidOperationException">The value is nested deeper than 64 levels, so that it could not be read back.</exception>
    public byte[] ToUtf8(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Bytes(writer => shape.Write(writer, value));
    }

    /// <summary>Writes a document canonically, as text.</summary>
    /// <param name="value">What it holds.</param>
    public string ToText(T value) => Encoding.UTF8.GetString(ToUtf8(value));

    /// <summary>The JSON Schema (draft 2020-12) of the documents, as published under <c>docs/schemas/</c>.</summary>
    public string Schema()
    {
        var schemas = new JsonSchemas();
        var content = shape.Schema(schemas);
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = SchemaId,
        };
        foreach (var (key, node) in content.ToArray())
        {
            content.Remove(key);
            document[key] = node;
        }

        document["$defs"] = schemas.Definitions();
        return Encoding.UTF8.GetString(Bytes(writer => document.WriteTo(writer)));
    }

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
        {
            write(writer);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
