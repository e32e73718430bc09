using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>How <see cref="Provenance"/> stands in JSON; for the shapes of other packages.</summary>
public sealed class ProvenanceShape : JsonObjectShape<Provenance>
{
    private readonly JsonField<string?> source;
    private readonly JsonField<bool> synthetic;

    private ProvenanceShape()
        : base("Provenance", "Where a record comes from: a published source, or invention that says so.")
    {
        source = Optional("source", JsonShapes.Text, p => p.Source, "The document, its edition and the place in it; or how synthetic data was made.");
        synthetic = Optional("synthetic", JsonShapes.Boolean, p => p.IsSynthetic, false, "True when the record, or any figure in it, was made up.");
    }

    /// <summary>The one instance.</summary>
    public static ProvenanceShape Instance { get; } = new();

    /// <inheritdoc />
    protected override Provenance Build(JsonFieldValues values) => (values.Get(source), values.Get(synthetic)) switch
    {
        (var how, true) => Provenance.Synthetic(how),
        ({ } document, false) => Provenance.Published(document),
        _ => throw new ArgumentException("Name the source, or say that the record is synthetic.", nameof(source)),
    };
}
