using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>An initiative that a gate could not be asked about, and why.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Exception">
/// What went wrong: a <see cref="GateFaultException"/> when a predicate failed or is missing, an <see cref="InvalidDocumentException"/> when facts are of another kind than the rule set declares.
/// </param>
public sealed record GateFault(InitiativeId Initiative, Exception Exception);
