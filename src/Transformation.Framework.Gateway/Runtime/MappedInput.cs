using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>How one input is read from a host's object.</summary>
internal abstract class MappedInput<T>(InputKind kind)
    where T : class
{
    internal InputKind Kind { get; } = kind;

    internal virtual Truth Truth(T host) => Gateway.Truth.Unknown;

    internal virtual bool TryMagnitude(T host, GateInput input, LocalDate asOf, out decimal magnitude)
    {
        var size = Value(host) is { } value ? Magnitudes.Of(value, input.Choices, asOf) : null;
        magnitude = size.GetValueOrDefault();
        return size is not null;
    }

    internal virtual string? Word(T host, GateInput input) => null;

    internal virtual EvidenceCount Count(T host, EvidenceCondition asked, LocalDate oldest, LocalDate asOf) => default;

    internal virtual ItemsValue? Items(T host, GateInput input) => null;

    /// <summary>The value as a fact would have it; null when it is not known, and for evidence.</summary>
    internal abstract GateValue? Value(T host);

    /// <summary>The evidence; none for other kinds.</summary>
    internal virtual IEnumerable<EvidenceItem> EvidenceOf(T host) => [];
}
