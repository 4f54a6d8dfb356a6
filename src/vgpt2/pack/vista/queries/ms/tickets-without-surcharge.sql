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
  - June deliveries to buyers where freight was charged but no fuel add-on followed
  - Revenue assurance thinks the adder was forgotten on half of Vulcan's loads, so for 06/01 to 06/30 find hauled slips with none, miles, freight, trucking code and bill
  - loads with no fuel adder
  - By account's name for June, hauled tickets lacking the extra, plant and haul code in words, miles, freight dollars, bill number
  - cust tix w haul $ but 0 surchg, wk 6/10
  - On which deliveries did we forget to charge the extra for fuel?
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
