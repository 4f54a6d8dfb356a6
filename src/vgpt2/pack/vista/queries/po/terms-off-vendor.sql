/*
title: Open purchase orders whose payment terms differ from the vendor's own terms, with both terms and remaining cost
grain: one purchase order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which open orders were placed on other terms than the supplier has on file?
  - Open orders with vendor, terms on the order and terms of the vendor with their names, and the cost still to be billed, only where they differ
  - odd order terms
  - When treasury asked why we pay some people in ten days I found that the buyers pick the terms on the order by hand; please give me every open one where the pick is not what the vendor record says and how much is still coming on it.
  - po trems not same as vender terms, 150214 says N60
  - Is anybody else getting NET10 like the 64,000 order with Hilti?
  - Agreed due days on a commitment that depart from the standing arrangement
  - On which live commitments did a buyer grant due days unlike that supplier's usual ones?
  - Cash forecasting is off because orders promise net 10 where our agreement says net 45; name the buyer, supplier, both arrangements and the money still to come.
  - PO terms ≠ vendor master
  - 'largest open amount first: order, day, who placed it, supplier''s name, terms agreed there with their text, his standard terms'
  - opn pos w/ pmt terms dif from vndr file, who orderd n $ left
  - For which running purchases did we agree to pay sooner or later than we usually pay that seller?
*/
WITH Remaining AS (
    SELECT POIT.POCo, POIT.PO, SUM(POIT.RemCost) AS RemainingCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @POCo
    GROUP BY POIT.POCo, POIT.PO
)
SELECT POHD.PO, POHD.OrderDate, POHD.OrderedBy, APVM.Name AS VendorName, POHD.PayTerms AS OrderTerms,
    HQPT.Description AS OrderTermsName, APVM.PayTerms AS VendorTerms, Remaining.RemainingCost
FROM POHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
JOIN HQPT WITH (NOLOCK)
    ON POHD.PayTerms = HQPT.PayTerms
JOIN Remaining
    ON POHD.POCo = Remaining.POCo
    AND POHD.PO = Remaining.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND POHD.PayTerms <> ISNULL(APVM.PayTerms, '')
ORDER BY Remaining.RemainingCost DESC, POHD.PO
