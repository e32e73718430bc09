using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>Either a value that passed every check, or everything that is wrong with it.</summary>
/// <remarks>Immutable; safe to share between threads as far as <typeparamref name="T"/> is.</remarks>
/// <typeparam name="T">What was read or built.</typeparam>
public sealed class Checked<T>
    where T : class
{
    private readonly string what;

    private Checked(string what, T? value, ImmutableArray<Problem> problems)
    {
        this.what = what;
        Value = value;
        Problems = problems;
    }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null;

    /// <summary>The value, or null when there are problems.</summary>
    public T? Value { get; }

    /// <summary>Everything that is wrong; empty when there is a value.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>A value that passed.</summary>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="value">The value.</param>
    public static Checked<T> Valid(string what, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(what, value, []);
    }

    /// <summary>A value that did not pass.</summary>
    /// <param name="what">What it was to be, for messages.</param>
    /// <param name="problems">Everything that is wrong; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    public static Checked<T> Invalid(string what, ImmutableArray<Problem> problems) => problems.IsDefaultOrEmpty
        ? throw new ArgumentException("What did not pass has at least one problem.", nameof(problems))
        : new(what, null, problems);

    /// <summary>The value, or an exception that lists every problem.</summary>
    /// <exception cref="InvalidDocumentException">There are problems.</exception>
    public T OrThrow() => Value ?? throw new InvalidDocumentException(what, Problems);
}
