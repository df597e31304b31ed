using MudBlazor;

namespace InvestmentCases.Web.Components.Layout;

/// <summary>The look for MudBlazor's components. The same colours stand in wwwroot/css/tokens.css for our own; a test compares the two.</summary>
public static class CasesTheme
{
    private const string OnLight = "#FFFFFF", OnDark = "#12151A";
    private static readonly string[] Fonts = ["Segoe UI Variable Text", "Segoe UI", "-apple-system", "BlinkMacSystemFont", "Helvetica Neue", "Inter", "Roboto", "Arial", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#2F3F9B",
            PrimaryContrastText = OnLight,
            Info = "#2F3F9B",
            InfoContrastText = OnLight,
            Secondary = "#006A78",
            SecondaryContrastText = OnLight,
            Tertiary = "#A8430A",
            TertiaryContrastText = OnLight,
            Success = "#1F6B3A",
            SuccessContrastText = OnLight,
            Warning = "#7A5200",
            WarningContrastText = OnLight,
            Error = "#B3161F",
            ErrorContrastText = OnLight,
            TextPrimary = "#1B2430",
            AppbarText = "#1B2430",
            TextSecondary = "#4E5A68",
            DrawerText = "#4E5A68",
            DrawerIcon = "#4E5A68",
            ActionDefault = "#4E5A68",
            Background = "#F5F5F2",
            DrawerBackground = "#F5F5F2",
            Surface = "#FFFFFF",
            AppbarBackground = "#FFFFFF",
            BackgroundGray = "#EFEFEB",
            TableHover = "#EFEFEB",
            LinesDefault = "#DEDED8",
            Divider = "#DEDED8",
            LinesInputs = "#75808D",
            TableLines = "#E8E8E3",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#AEBBFF",
            PrimaryContrastText = OnDark,
            Info = "#AEBBFF",
            InfoContrastText = OnDark,
            Secondary = "#6FCBD6",
            SecondaryContrastText = OnDark,
            Tertiary = "#F5A571",
            TertiaryContrastText = OnDark,
            Success = "#8FD3A4",
            SuccessContrastText = OnDark,
            Warning = "#F0C36A",
            WarningContrastText = OnDark,
            Error = "#FF9A9A",
            ErrorContrastText = OnDark,
            TextPrimary = "#E8EBEF",
            AppbarText = "#E8EBEF",
            TextSecondary = "#AAB4C0",
            DrawerText = "#AAB4C0",
            DrawerIcon = "#AAB4C0",
            ActionDefault = "#AAB4C0",
            Background = "#12151A",
            DrawerBackground = "#12151A",
            Surface = "#1A1E25",
            AppbarBackground = "#1A1E25",
            BackgroundGray = "#22272F",
            TableHover = "#22272F",
            LinesDefault = "#323944",
            Divider = "#323944",
            LinesInputs = "#7C8794",
            TableLines = "#2A303A",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
            H1 = new H1Typography { FontSize = "1.5rem", FontWeight = "650", LineHeight = "1.2", LetterSpacing = "-.012em" },
            H2 = new H2Typography { FontSize = "1.25rem", FontWeight = "650", LineHeight = "1.3", LetterSpacing = "-.004em" },
            H3 = new H3Typography { FontSize = "1rem", FontWeight = "650", LineHeight = "1.3", LetterSpacing = "-.004em" },
            H6 = new H6Typography { FontSize = "1rem", FontWeight = "650", LineHeight = "1.3", LetterSpacing = "-.004em" },
            Body1 = new Body1Typography { FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontSize = ".8125rem", LineHeight = "1.4", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontSize = ".75rem", LineHeight = "1.35", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontSize = ".875rem", FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "4px", AppbarHeight = "52px", DrawerWidthLeft = "196px", DrawerMiniWidthLeft = "56px" },
    };
}
