/*
title: Deleted tickets whose number was not entered again
grain: one deleted ticket
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which deleted tickets never came back under the same number?
  - Deleted tickets with no posted and no batch ticket of the same number at the location, with user, customer, units and amount lost
  - deleted and gone
  - ticket 88341 was deleted in sept by the night clerk and I cant find a new one, any others that just vanished
  - "Fraud check at the scale: removed loads without a replacement, by person, 2024."
  - Tons that drove off the books.
  - Date deleted, full name of the user, reason, pit, customer, material units, dollars for anything erased and not redone.
  - Erased slips from 2024 that nobody keyed afresh under the same number
  - A night clerk may be giving away rock, so find loads removed between January and September without replacement at that pit, with the user's full name, buyer, tons and dollars
  - loads that vanished for good
  - Newest removal first with the full name of who erased it, no replacement under that number, plant, account, product, tons and money
  - del tix w no re-entry in hist or batch YTD
  - Which delivery slips were thrown out and not written again, so that we may have given material away for nothing?
*/
WITH Present AS (
    SELECT MSTD.MSCo, MSTD.FromLoc, MSTD.Ticket
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
    UNION
    SELECT MSTB.Co, MSTB.FromLoc, MSTB.Ticket
    FROM MSTB WITH (NOLOCK)
    WHERE MSTB.Co = @MSCo
)
SELECT MSTX.DeleteDate, MSTX.VPUserName, DDUP.FullName, MSTX.ReasonCode, MSTX.SaleDate, MSTX.FromLoc, MSTX.Ticket,
    MSTX.SaleType, MSTX.Customer, ARCM.Name AS CustomerName, MSTX.Job, MSTX.Material,
    HQMT.Description AS MaterialName, MSTX.MatlUnits, MSTX.MatlTotal + MSTX.HaulTotal + MSTX.TaxTotal AS Amount
FROM MSTX WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON MSTX.MatlGroup = HQMT.MatlGroup
    AND MSTX.Material = HQMT.Material
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSTX.CustGroup = ARCM.CustGroup
    AND MSTX.Customer = ARCM.Customer
LEFT JOIN DDUP WITH (NOLOCK)
    ON MSTX.VPUserName = DDUP.VPUserName
LEFT JOIN Present
    ON MSTX.MSCo = Present.MSCo
    AND MSTX.FromLoc = Present.FromLoc
    AND MSTX.Ticket = Present.Ticket
WHERE MSTX.MSCo = @MSCo
    AND MSTX.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTX.Void = 'N'
    AND Present.Ticket IS NULL
ORDER BY MSTX.DeleteDate DESC, MSTX.FromLoc, MSTX.Ticket
