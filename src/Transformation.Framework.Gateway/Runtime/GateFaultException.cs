using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>The gate could not be asked: a function of the host failed or is missing. Says nothing about the initiative, so it is never a finding.</summary>
public sealed class GateFaultException : TransformationFrameworkException
{
    internal GateFaultException(InitiativeId initiative, string predicate, string message, Exception? cause = null)
        : base(message, cause!)
    {
        Initiative = initiative;
        Predicate = predicate;
    }

    /// <summary>The initiative that was to be judged.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The predicate.</summary>
    public string Predicate { get; }
}
