/*
title: Monthly sales activity against valid tickets by location and material, where units or amount differ
grain: one month, location and material that differs
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does the monthly sales summary agree with the tickets that are behind it?
  - Months, locations and materials where units or material amount of the activity differ from the tickets not voided
  - ms activity recon
  - the anual tonage report dosent match the tickets for the north pit
  - Royalty statement for 2024 says 412,300 tons and the sum of the tickets is 409,870.
  - We pay the landowner per ton out of the summary by month and he has a right to inspect our tickets, and he will, so I must know before him whether the two say the same for each pit and product, and if they do not, then where and by how many tons and dollars.
  - Stored totals beside single weigh slips.
  - Stored monthly sales totals that disagree with the weigh slips, per pit and product
  - The landowner may inspect our slips for the royalty, so for 2024 find every month, pit and product where the summary and the slips that weren't voided differ, tons or dollars
  - totals vs slips don't tie
  - Month, pit and product in words wherever the stored sales sums differ from valid slips, tons next to tons, dollars next to dollars
  - MS sales actvty v tix by loc/matl YTD, diffs only
  - The system keeps a monthly sum of what we sold; does it agree with adding up the individual delivery slips, and if not, where?
*/
WITH Activity AS (
    SELECT MSSA.MSCo, MSSA.Mth, MSSA.Loc, MSSA.MatlGroup, MSSA.Material, SUM(MSSA.MatlUnits) AS Units,
        SUM(MSSA.MatlTotal) AS Amount
    FROM MSSA WITH (NOLOCK)
    WHERE MSSA.MSCo = @MSCo
        AND MSSA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY MSSA.MSCo, MSSA.Mth, MSSA.Loc, MSSA.MatlGroup, MSSA.Material
),
Tickets AS (
    SELECT MSTD.MSCo, MSTD.Mth, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material, SUM(MSTD.MatlUnits) AS Units,
        SUM(MSTD.MatlTotal) AS Amount
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
        AND MSTD.Void = 'N'
    GROUP BY MSTD.MSCo, MSTD.Mth, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material
),
Compared AS (
    SELECT COALESCE(Activity.Mth, Tickets.Mth) AS Mth, COALESCE(Activity.Loc, Tickets.FromLoc) AS Loc,
        COALESCE(Activity.MatlGroup, Tickets.MatlGroup) AS MatlGroup,
        COALESCE(Activity.Material, Tickets.Material) AS Material, COALESCE(Activity.Units, 0) AS ActivityUnits,
        COALESCE(Tickets.Units, 0) AS TicketUnits, COALESCE(Activity.Amount, 0) AS ActivityAmount,
        COALESCE(Tickets.Amount, 0) AS TicketAmount
    FROM Activity
    FULL JOIN Tickets
        ON Activity.MSCo = Tickets.MSCo
        AND Activity.Mth = Tickets.Mth
        AND Activity.Loc = Tickets.FromLoc
        AND Activity.MatlGroup = Tickets.MatlGroup
        AND Activity.Material = Tickets.Material
)
SELECT Compared.Mth, Compared.Loc, Compared.Material, HQMT.Description, Compared.ActivityUnits,
    Compared.TicketUnits, Compared.ActivityAmount, Compared.TicketAmount
FROM Compared
JOIN HQMT WITH (NOLOCK)
    ON Compared.MatlGroup = HQMT.MatlGroup
    AND Compared.Material = HQMT.Material
WHERE Compared.ActivityUnits <> Compared.TicketUnits
    OR Compared.ActivityAmount <> Compared.TicketAmount
ORDER BY Compared.Mth, Compared.Loc, Compared.Material
