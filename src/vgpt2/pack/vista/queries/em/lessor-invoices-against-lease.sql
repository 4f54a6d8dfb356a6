/*
title: Invoices of the lessor on each leased machine between two months against the agreed lease payments
grain: one leased machine
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are the leasing companies billing us the payments we agreed on?
  - Leased machines with lessor, monthly payment, payments due for the period, invoiced amount and difference
  - lease billed vs agreed
  - is macallister billing the 349s rite, we signed for 11,400 a month per machiene
  - Lessor invoices January through June on unit 611, and what six payments would have been.
  - When the treasurer renewed the credit line he asked whether anybody ever checks what the finance companies send us month after month, and as nobody does I would like for each unit that we do not own the contract payment times the months and beside it what really came in from precisely that company.
  - Rent owed on borrowed iron compared with what its owner charged.
  - What leasing firms billed in 2024 on each unit versus payments under the contract
  - Our treasurer asked whether MacAllister charges the 11,400 a month we signed for; per leased unit give lessor's name, monthly payment times twelve, their bills, and the excess.
  - are lessors overbilling us
  - Leased machine, leasing company name, lease term, payment times months, AP bills coded to it, excess billed on top
  - lessor AP inv vs lse pmt x mths by unit ytd
  - For each machine we rent long term, did the owner send bills for what was agreed or for more?
*/
WITH Invoiced AS (
    SELECT APTL.EMCo, APTL.Equip, APTH.VendorGroup, APTH.Vendor, SUM(APTL.GrossAmt) AS Amount
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    WHERE APTL.EMCo = @EMCo
        AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTL.EMCo, APTL.Equip, APTH.VendorGroup, APTH.Vendor
)
SELECT EMEM.Equipment, EMEM.Description, EMEM.LeasedFrom, APVM.Name AS LessorName, EMEM.LeaseStartDate,
    EMEM.LeaseEndDate, EMEM.LeasePayment,
    EMEM.LeasePayment * (DATEDIFF(month, @BeginMth, @EndMth) + 1) AS AgreedAmount,
    COALESCE(Invoiced.Amount, 0) AS InvoicedAmount,
    COALESCE(Invoiced.Amount, 0) - EMEM.LeasePayment * (DATEDIFF(month, @BeginMth, @EndMth) + 1) AS Difference
FROM EMEM WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON EMEM.VendorGroup = APVM.VendorGroup
    AND EMEM.LeasedFrom = APVM.Vendor
LEFT JOIN Invoiced
    ON EMEM.EMCo = Invoiced.EMCo
    AND EMEM.Equipment = Invoiced.Equip
    AND EMEM.VendorGroup = Invoiced.VendorGroup
    AND EMEM.LeasedFrom = Invoiced.Vendor
WHERE EMEM.EMCo = @EMCo
    AND EMEM.LeasedFrom IS NOT NULL
ORDER BY Difference DESC, EMEM.Equipment
