namespace InvestmentCases.Domain.Committees;

/// <summary>A political committee (<em>udvalg</em>).</summary>
/// <param name="Code">Its short code, unique: SUD, BUU, ØU, BR.</param>
/// <param name="Name">Its name.</param>
/// <param name="TreatsEconomy">Whether it treats the municipality's economy, as Økonomiudvalget and the council do.</param>
public sealed record Committee(string Code, string Name, bool TreatsEconomy);
