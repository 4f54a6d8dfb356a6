/*
title: Retainage withheld against the maximum agreed on the subcontract
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - On subs with a retainage cap, how much have we withheld so far and what is the cap?
  - Withheld retention vs contractual limit for open subcontracts
  - Subcontract, vendor, kind of limit, limit in dollars (percent of the value or fixed amount) and retainage on invoices to date.
  - retainage cap check
  - are we holdin more retention than were allowed on any sub
  - Who has reached the most we may keep back?
  - A sub says we are over the limit on holdback; list all agreements with such a ceiling.
  - holdback so far on active trade agreements compared with their ceiling
  - A roofer's attorney alleges we kept more than the clause permits, so for each running agreement with a ceiling compute that ceiling in dollars and what we kept so far.
  - over the holdback limit, subs
  - largest amount kept on top, the deal's title, the trade by name, whether the limit is a percentage or a fixed sum, the limit in dollars
  - max retg vs retg held JTD, SLs w P or A option
  - Some deals say we may keep back only so much of a firm's money. How near to that are we with each?
*/
WITH Worth AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.OrigCost) AS OrigCost, SUM(SLIT.CurCost) AS CurCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @SLCo
        AND SLIT.ItemType <> 3
    GROUP BY SLIT.SLCo, SLIT.SL
),
Withheld AS (
    SELECT APTL.APCo, APTL.SL, SUM(APTL.Retainage) AS Amount
    FROM APTL WITH (NOLOCK)
    WHERE APTL.APCo = @SLCo
        AND APTL.SL IS NOT NULL
    GROUP BY APTL.APCo, APTL.SL
)
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.MaxRetgOpt,
    CASE WHEN SLHD.MaxRetgOpt = 'A' THEN SLHD.MaxRetgAmt
        WHEN SLHD.InclACOinMaxYN = 'Y' THEN SLHD.MaxRetgPct * Worth.CurCost
        ELSE SLHD.MaxRetgPct * Worth.OrigCost END AS MaximumRetainage,
    ISNULL(Withheld.Amount, 0) AS WithheldToDate
FROM SLHD WITH (NOLOCK)
JOIN Worth
    ON SLHD.SLCo = Worth.SLCo
    AND SLHD.SL = Worth.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN Withheld
    ON SLHD.SLCo = Withheld.APCo
    AND SLHD.SL = Withheld.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLHD.MaxRetgOpt IN ('P', 'A')
ORDER BY WithheldToDate DESC, SLHD.SL
