/*
title: Cash and credit card tickets by day, location and way of payment
grain: one day, location and payment type
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How much cash and card money did each scale house take in per day in June?
  - Daily count and amount of cash and credit card tickets per location, with tax and discount, for the deposit slip
  - cash box total
  - north pit says 1,284.50 cash yesterday, does the scale agree w/ that
  - I reconcile the drawer of every weigh master to the bank. Give me date, location, payment type, tickets, material, haul, tax, total.
  - What walk-in buyers left at the window, Monday to Saturday.
  - Card slips of June 14 at the asphalt plant
  - Daily cash and card intake at every scale house for June, with number of slips
  - The drawer at North Pit is short, so from 06/01 to 06/30 give per day and place what walk-ins paid in cash and by card, tax and discount included
  - till totals per scale
  - In calendar order for June with the plant's name, cash or card, count of tickets, material, freight, tax, discount, sum
  - MS cash + CC tix by day/loc for bank rec
  - How much money did people who paid on the spot leave at each of our pits on each day?
*/
SELECT MSTD.SaleDate, MSTD.FromLoc, INLM.Description AS LocationName, MSTD.PaymentType,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets, SUM(MSTD.MatlTotal) AS Material,
    SUM(MSTD.HaulTotal) AS Haul, SUM(MSTD.TaxTotal) AS Tax, SUM(MSTD.DiscOff) AS DiscountOffered,
    SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS Total
FROM MSTD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.PaymentType IN ('C', 'X')
    AND MSTD.Void = 'N'
GROUP BY MSTD.SaleDate, MSTD.FromLoc, INLM.Description, MSTD.PaymentType
ORDER BY MSTD.SaleDate, MSTD.FromLoc, MSTD.PaymentType
