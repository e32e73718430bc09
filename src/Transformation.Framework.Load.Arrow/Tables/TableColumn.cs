using NodaTime;

namespace Transformation.Framework.Load.Arrow;

/// <summary>A column of a table that is written: its name, its type, and what stands in it for a row.</summary>
/// <typeparam name="T">A row.</typeparam>
internal abstract record TableColumn<T>(string Name)
{
    internal sealed record Text(string Name, Func<T, string?> Value) : TableColumn<T>(Name);

    internal sealed record Date(string Name, Func<T, LocalDate?> Value) : TableColumn<T>(Name);

    /// <summary>Numbers with three decimals.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Digits">How many digits a number may have in all.</param>
    /// <param name="Value">The number in a row.</param>
    internal sealed record Number(string Name, int Digits, Func<T, decimal?> Value) : TableColumn<T>(Name)
    {
        internal const int Decimals = 3;
    }

    internal sealed record Count(string Name, Func<T, int?> Value) : TableColumn<T>(Name);

    internal sealed record Flag(string Name, Func<T, bool?> Value) : TableColumn<T>(Name);
}
