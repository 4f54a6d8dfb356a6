/*
title: Work order items whose vendor invoices exceed the amount quoted, with the vendors' names
grain: one work order item and vendor
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which outside repairs were billed higher than the dealer's quote?
  - Items with quoted amount, invoiced amount per vendor and the excess, machine named
  - over quote repairs
  - dealer qouted 4800 for the transmission, what did they acutally bill
  - Anything above 10,000 over the offer goes to the owner. Show me the overruns.
  - Every time Ritter's shop gives us a price over the phone we type it into the order, and then the invoice comes in with freight, shop supplies and some extra hours nobody agreed to; I want the whole list of cases where what they charged is more than what they had told us.
  - Promised versus charged for work we farmed out.
  - Farmed-out repairs where the dealer's bill beat his estimate, dealer by name
  - Ritter's always adds freight; before Wednesday's meeting with them I want each repair line where a dealer billed above his estimate, unit name, estimate, bill, and excess.
  - vendor invoices beat the quote
  - Work order item name, machine description, repair vendor name, quote, invoices, overage, worst ahead
  - wo items AP inv > quote, vndr nm
  - Somebody outside mended our machine and gave a price beforehand; on which such jobs did we end up paying more?
*/
WITH Invoiced AS (
    SELECT EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem, EMCD.VendorGrp, EMCD.APVendor, SUM(EMCD.Dollars) AS Amount
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.APTrans IS NOT NULL
        AND EMCD.WorkOrder IS NOT NULL
    GROUP BY EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem, EMCD.VendorGrp, EMCD.APVendor
)
SELECT EMWI.WorkOrder, EMWI.WOItem, EMWI.Description, EMWI.Equipment, EMEM.Description AS EquipmentName,
    Invoiced.APVendor, APVM.Name AS VendorName, EMWI.QuoteAmt, Invoiced.Amount AS InvoicedAmount,
    Invoiced.Amount - EMWI.QuoteAmt AS OverQuote
FROM EMWI WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMWI.EMCo = EMEM.EMCo
    AND EMWI.Equipment = EMEM.Equipment
JOIN Invoiced
    ON EMWI.EMCo = Invoiced.EMCo
    AND EMWI.WorkOrder = Invoiced.WorkOrder
    AND EMWI.WOItem = Invoiced.WOItem
JOIN APVM WITH (NOLOCK)
    ON Invoiced.VendorGrp = APVM.VendorGroup
    AND Invoiced.APVendor = APVM.Vendor
WHERE EMWI.EMCo = @EMCo
    AND EMWI.QuoteAmt > 0
    AND Invoiced.Amount > EMWI.QuoteAmt
ORDER BY OverQuote DESC, EMWI.WorkOrder, EMWI.WOItem
