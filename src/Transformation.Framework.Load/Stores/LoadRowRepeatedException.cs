using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Load;

/// <summary>Rows that were to be stored as a plan have one twice. Nothing was changed.</summary>
public sealed class LoadRowRepeatedException : StoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="plan">The plan that the rows were for.</param>
    /// <param name="row">What stands twice, for a reader: <c>commitment c-7</c>.</param>
    /// <param name="innerException">The exception of the driver, if there is one.</param>
    public LoadRowRepeatedException(LoadPlanId plan, string row, Exception? innerException = null)
        : base($"Among the rows for the load plan '{plan}', {row} stands twice.", innerException!)
    {
        Plan = plan;
        Row = row;
    }

    /// <summary>The plan that the rows were for.</summary>
    public LoadPlanId Plan { get; }

    /// <summary>What stands twice, for a reader.</summary>
    public string Row { get; }

    /// <summary>Names a line of capacity for the message: for stores.</summary>
    /// <param name="line">The line.</param>
    public static string Describe(CapacityLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return FormattableString.Invariant($"the capacity of {line.Organisation}{(line.Team is null ? "" : $", team '{line.Team}',")} from {line.From:uuuu-MM-dd}");
    }
}
