/*
title: Subcontracts with unapproved billing and what will be left
grain: one subcontract
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - After the pay apps that are still in review, how much will be left to bill on each subcontract?
  - Unapproved invoices by subcontract against contract value and invoiced to date
  - sub billing in review
  - "Per subcontract with lines in review: sub, current value, invoiced so far, in review, remaining after approval."
  - how much has the drywall sub got in the pipe that nobody signed yet
  - Pending applications from trades and their balance to finish
  - Would approving everything in the queue overrun any subcontract?
  - Subcontract balance once draws in review are booked.
  - 'PM fears the electrical draws overrun his contract; per subcontract: value, billed so far, in routing, and what would remain after, by project'
  - sub draws pending, balance after
  - 'Draws in routing: project, subcontract and what it covers, sub''s name, value, billed, pending, remaining'
  - SL bal after unaprvd pay apps, any neg?
  - Contractors have sent bills not agreed to yet; if we accept them, how much of each contractor's agreed price is left?
*/
WITH Pending AS (
    SELECT APUL.APCo, APUL.SL, SUM(APUL.GrossAmt) AS Amount
    FROM APUL WITH (NOLOCK)
    WHERE APUL.APCo = @APCo
        AND APUL.SL IS NOT NULL
    GROUP BY APUL.APCo, APUL.SL
),
Items AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost) AS CurCost, SUM(SLIT.InvCost) AS InvCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @APCo
    GROUP BY SLIT.SLCo, SLIT.SL
)
SELECT SLHD.SL, SLHD.Description, SLHD.Job, APVM.Name, Items.CurCost, Items.InvCost, Pending.Amount AS InReview,
    Items.CurCost - Items.InvCost - Pending.Amount AS RemainingAfter
FROM Pending
JOIN SLHD WITH (NOLOCK)
    ON Pending.APCo = SLHD.SLCo
    AND Pending.SL = SLHD.SL
JOIN Items
    ON SLHD.SLCo = Items.SLCo
    AND SLHD.SL = Items.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
ORDER BY SLHD.Job, SLHD.SL
