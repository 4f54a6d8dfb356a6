/*
title: Open subcontracts not invoiced in a month and whether a pay request is in work
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which subs with money left have not billed us this month, and has anybody begun a worksheet for them?
  - Subs without an invoice for the month, with worksheets started and released
  - Subcontract, vendor, phone, job, remaining value, number of worksheets and number flagged ready, for open subcontracts with no invoice line in the month.
  - subs not billed yet
  - who hasnt sent there pay app for june
  - Trades to accrue because no application of theirs has been vouchered
  - Before cut-off I want to call everyone whose billing for 06/2024 is outstanding.
  - trades with value left who haven't charged anything in June, and pay applications already begun
  - To accrue trade costs before the June close, I'll ring everybody silent so far, so give name, phone, job, what they can still charge, and if our side has a worksheet ready.
  - no June bill, call them
  - by job, the trade's name and telephone, what is unbilled, how many pay applications were begun and how many of these are released
  - subs w $ left, no AP in 06/24, wksht strtd?
  - Some hired firms sent no bill this month though they aren't done. Who are they, and is someone here already preparing theirs?
*/
WITH Worksheets AS (
    SELECT SLWH.SLCo, SLWH.SL, COUNT(*) AS Started, SUM(CASE WHEN SLWH.ReadyYN = 'Y' THEN 1 ELSE 0 END) AS Ready
    FROM SLWH WITH (NOLOCK)
    WHERE SLWH.SLCo = @SLCo
    GROUP BY SLWH.SLCo, SLWH.SL
)
SELECT SLHD.SL, SLHD.Description, APVM.Name, APVM.Phone, SLHD.Job, SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining,
    ISNULL(Worksheets.Started, 0) AS WorksheetsStarted, ISNULL(Worksheets.Ready, 0) AS WorksheetsReady
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN Worksheets
    ON SLHD.SLCo = Worksheets.SLCo
    AND SLHD.SL = Worksheets.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.ItemType <> 3
    AND NOT EXISTS (
        SELECT 1
        FROM APTL WITH (NOLOCK)
        WHERE APTL.APCo = SLHD.SLCo
            AND APTL.SL = SLHD.SL
            AND APTL.Mth = @Mth
    )
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, APVM.Phone, SLHD.Job, Worksheets.Started, Worksheets.Ready
HAVING SUM(SLIT.CurCost - SLIT.InvCost) > 0
ORDER BY SLHD.Job, SLHD.SL
