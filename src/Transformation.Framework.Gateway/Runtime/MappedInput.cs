namespace Transformation.Framework.Gateway;

/// <summary>How one input is read from a host's object.</summary>
internal abstract class MappedInput<T>(InputKind kind)
    where T : class
{
    internal InputKind Kind { get; } = kind;

    /// <summary>The value as a fact would have it; null when it is not known, and for evidence.</summary>
    internal abstract GateValue? Value(T host);

    /// <summary>The value as a fact; null when it is not known, and for evidence.</summary>
    internal virtual GateFact? Fact(T host, GateInput input) => Value(host) is { } value ? GateFact.Of(input, value) : null;

    /// <summary>The answer to a question about it, without allocation; for kinds that <see cref="MappedAnswers{T}"/> has no shorter way for.</summary>
    internal virtual Truth Answer(T host, FactQuestion question, DatedGate gate) => Truth.Unknown;

    /// <summary>The evidence; none for other kinds.</summary>
    internal virtual IEnumerable<EvidenceItem> EvidenceOf(T host) => [];
}
