/*
title: Goods received between two dates whose invoice was posted in a later month, with vendor, receipt date and account
grain: one invoice line and receipt
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which purchases booked in July were delivered in June or earlier and should have been accrued?
  - Receipts of a period matched with invoice lines posted in a later month than the delivery, with order, vendor, receipt date, job, account and amount
  - unrecorded liabilities
  - Search for unrecorded liabilities as every year, we take the bills posted in January and see which deliveries took place by 31 December, and we need for those the order, who received it and when, the account charged and the dollars, to propose an entry of perhaps 200,000.
  - recieved in prior mnth invoiced in this one
  - Goods that came before the cut-off and bills that came after it
  - Did the rebar on PO 2301-0042 arrive in May though we booked 31,400 in June?
  - Deliveries up to December 31 that payables booked only in a following period.
  - 'Cutoff test: year end accrual missed material that arrived in the fourth quarter; show order, supplier, receipt date and receiver, account, project and both dollar figures'
  - late bills for earlier deliveries
  - 'Arrived before but billed in a later period: receipt date, receiver, PO and item, what was ordered, supplier''s name, bill number and date, project, account, received cost, billed amount'
  - rcvd in nov, inv'd dec or later - po, vndr, jb, $
  - We got some goods in one month and recorded their bill in a later one; which goods, from whom?
*/
SELECT PORD.RecvdDate, PORD.RecvdBy, PORD.PO, PORD.POItem, POHD.Description AS OrderDescription, APVM.Name, APTH.APRef,
    APTH.InvDate, APTL.APLine, APTL.Job, APTL.GLAcct, PORD.RecvdCost, APTL.GrossAmt
FROM PORD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON PORD.POCo = APTL.APCo
    AND PORD.APMth = APTL.Mth
    AND PORD.APTrans = APTL.APTrans
    AND PORD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN POHD WITH (NOLOCK)
    ON PORD.POCo = POHD.POCo
    AND PORD.PO = POHD.PO
WHERE PORD.POCo = @APCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
    AND PORD.RecvdDate < PORD.APMth
ORDER BY PORD.RecvdDate, PORD.PO, PORD.POItem
