/*
title: Purchase order items with cost remaining that name a supplier for joint payment, with the supplier's name
grain: one order item
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - On which order lines does somebody besides the vendor have to be on the check?
  - Order items with a supplier and cost remaining; order, item, description, job, supplier number and name, current, invoiced and remaining cost
  - order items with supplier
  - po itmes w/ a joint check suplier on 2207-
  - Is Nucor still to be named on the 58,000 left of 150119?
  - Last spring the mill that stands behind our fabricator put a lien on the site, because the check had gone out in one name only, and legal asks for every line of an order with a second party on it where money is still to flow, along with that party's name.
  - Commitments where a third party wants its name on the money
  - Unbilled PO lines that name a second company for two-party checks
  - The mill liened us last spring; legal wants every order line with balance where another company must also be on the payment, with that company's name.
  - joint check lines still unbilled
  - 'By the second payee''s name: order line, wording, job, value, billed, left'
  - po itms w/ supplr for jt ck, $ left
  - On which purchases must we pay two names together, and who's the second one?
*/
SELECT POIT.PO, POIT.POItem, POIT.Description, POIT.Job, POIT.Supplier, APVM.Name AS SupplierName, POIT.CurCost,
    POIT.InvCost, POIT.RemCost
FROM POIT WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POIT.SupplierGroup = APVM.VendorGroup
    AND POIT.Supplier = APVM.Vendor
WHERE POIT.POCo = @POCo
    AND POIT.RemCost <> 0
ORDER BY APVM.Name, POIT.PO, POIT.POItem
