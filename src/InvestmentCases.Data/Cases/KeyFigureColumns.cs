using InvestmentCases.Domain.Calculation;

namespace InvestmentCases.Data;

/// <summary>Between the key figures of a case and the columns that hold them.</summary>
public static class KeyFigureColumns
{
    private const decimal Millionth = 1_000_000m;

    /// <summary>The stored key figures of a case; the payback's trace is not stored.</summary>
    public static KeyFigures Read(CaseRow row) => new()
    {
        StartCapitalTotal = Ore.ToKroner(row.StartCapitalInOre),
        PaybackService = row.PaybackServiceStatus is not { } service ? null : new()
        {
            Status = service,
            StartYear = row.PaybackServiceStartYear,
            Year = row.PaybackServiceYear,
            Years = row.PaybackServiceYears,
            InterpolatedYears = row.PaybackServiceMillionths / Millionth,
            GainedBeforeStart = Ore.ToKroner(row.PaybackServiceGainedBeforeInOre),
            Relapses = row.PaybackServiceRelapses,
            StaysRepaidFrom = row.PaybackServiceStaysRepaidFrom,
        },
        PaybackTotal = row.PaybackTotalStatus is not { } total ? null : new()
        {
            Status = total,
            StartYear = row.PaybackTotalStartYear,
            Year = row.PaybackTotalYear,
            Years = row.PaybackTotalYears,
            InterpolatedYears = row.PaybackTotalMillionths / Millionth,
            GainedBeforeStart = Ore.ToKroner(row.PaybackTotalGainedBeforeInOre),
            Relapses = row.PaybackTotalRelapses,
            StaysRepaidFrom = row.PaybackTotalStaysRepaidFrom,
        },
        PermanentAnnualEffect = row is { PermanentEffectInOre: { } effect, PermanentEffectFrom: { } from } ? new(Ore.ToKroner(effect), from) : null,
        NetPresentValue = Ore.ToKroner(row.NetPresentValueInOre),
        OpenFindings = row.OpenFindings,
    };

    /// <summary>Writes <paramref name="figures"/> into the columns of <paramref name="row"/>.</summary>
    public static void Write(CaseRow row, KeyFigures figures)
    {
        row.StartCapitalInOre = Ore.Rounded(figures.StartCapitalTotal);
        var service = figures.PaybackService;
        row.PaybackServiceStatus = service?.Status;
        row.PaybackServiceStartYear = service?.StartYear;
        row.PaybackServiceYear = service?.Year;
        row.PaybackServiceYears = service?.Years;
        row.PaybackServiceOrder = Order(service);
        row.PaybackServiceMillionths = Millionths(service);
        row.PaybackServiceGainedBeforeInOre = Ore.Rounded(service?.GainedBeforeStart ?? 0);
        row.PaybackServiceRelapses = service?.Relapses ?? false;
        row.PaybackServiceStaysRepaidFrom = service?.StaysRepaidFrom;
        var total = figures.PaybackTotal;
        row.PaybackTotalStatus = total?.Status;
        row.PaybackTotalStartYear = total?.StartYear;
        row.PaybackTotalYear = total?.Year;
        row.PaybackTotalYears = total?.Years;
        row.PaybackTotalOrder = Order(total);
        row.PaybackTotalMillionths = Millionths(total);
        row.PaybackTotalGainedBeforeInOre = Ore.Rounded(total?.GainedBeforeStart ?? 0);
        row.PaybackTotalRelapses = total?.Relapses ?? false;
        row.PaybackTotalStaysRepaidFrom = total?.StaysRepaidFrom;
        row.PermanentEffectInOre = figures.PermanentAnnualEffect is { } effect ? Ore.Rounded(effect.Amount) : null;
        row.PermanentEffectFrom = figures.PermanentAnnualEffect?.FromYear;
        row.NetPresentValueInOre = figures.NetPresentValue is { } value ? Ore.Rounded(value) : null;
        row.OpenFindings = figures.OpenFindings;
    }

    private static int? Order(Payback? payback) => payback?.Status == PaybackStatus.Immediate ? 0 : payback?.Years;

    private static long? Millionths(Payback? payback) =>
        payback?.InterpolatedYears is { } years ? decimal.ToInt64(decimal.Round(years * Millionth, 0, MidpointRounding.AwayFromZero)) : null;
}
