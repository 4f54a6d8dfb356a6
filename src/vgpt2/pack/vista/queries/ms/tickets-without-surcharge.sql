/*
title: Hauled customer tickets that carry no surcharge
grain: one ticket
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which delivered loads of June were billed without the fuel surcharge?
  - Customer tickets with a haul charge and no surcharge line, with location, haul code, miles, haul charge and invoice
  - no surcharge on ticket
  - we leave money on the table, half the tickets for Vulcan dont have the fuel adder on them
  - "Revenue assurance: deliveries where the add-on was forgotten or switched off."
  - Loads that got a free ride on diesel.
  - Show customer name, sale date, ticket, haul code text, haul amount, invoice if billed, for June 1 to 30.
*/
WITH Surcharged AS (
    SELECT MSTD.SurchargeKeyID AS TicketKeyID, SUM(MSTD.MatlTotal) AS Surcharge
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.SurchargeKeyID IS NOT NULL
        AND MSTD.Void = 'N'
    GROUP BY MSTD.SurchargeKeyID
)
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, INLM.Description AS LocationName, MSTD.Customer, ARCM.Name,
    MSTD.HaulCode, MSHC.Description AS HaulCodeName, MSTD.Miles, MSTD.HaulTotal, MSTD.MSInv
FROM MSTD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
LEFT JOIN MSHC WITH (NOLOCK)
    ON MSTD.MSCo = MSHC.MSCo
    AND MSTD.HaulCode = MSHC.HaulCode
LEFT JOIN Surcharged
    ON MSTD.KeyID = Surcharged.TicketKeyID
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.HaulTotal <> 0
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.Void = 'N'
    AND Surcharged.TicketKeyID IS NULL
ORDER BY ARCM.Name, MSTD.SaleDate, MSTD.Ticket
