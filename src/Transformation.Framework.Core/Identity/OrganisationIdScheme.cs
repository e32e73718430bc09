namespace Transformation.Framework.Core;

/// <summary>Who issues an organisation's code.</summary>
public enum OrganisationIdScheme
{
    /// <summary>The Organisation Data Service of the NHS: unique codes, never changed and never reused. Written <c>ods:</c>.</summary>
    Ods = 1,

    /// <summary>The Office for National Statistics, for councils among others. Written <c>ons:</c>.</summary>
    Ons = 2,

    /// <summary>The users of this library, for an organisation with neither code. Written <c>local:</c>.</summary>
    Local = 3,
}
