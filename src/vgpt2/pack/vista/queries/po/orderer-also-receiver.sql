/*
title: Receipts booked by the person who placed the order
grain: one order and person
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Where did the same man order the goods and sign for them?
  - Custody and authorization by one pair of hands, purchasing cycle
  - is Nolan signin for his own lumber since june
  - Orders whose receipts were taken by the person who ordered, with cost
  - Did RJM both order and receive the 14,300 of copper wire in April?
  - ordered and received
  - Order, vendor, job, person, receipts, cost received, first and last date
  - 2024 arrivals signed for by whoever placed that PO
  - 'Internal control memo: which orders had goods booked in by the buyer himself this year, supplier''s name, job, how often and for how much?'
  - buyer signs own deliveries
  - 'Most dollars first: person who both bought and took in, order, supplier''s name, job, arrivals, first and last day'
  - recvd by = ordrd by on POs since jan
  - Who placed a purchase and then also confirmed that the goods came?
*/
SELECT POHD.PO, POHD.Vendor, APVM.Name, POHD.Job, POHD.OrderedBy, COUNT(*) AS Receipts,
    SUM(PORD.RecvdCost) AS RecvdCost, MIN(PORD.RecvdDate) AS FirstReceipt, MAX(PORD.RecvdDate) AS LastReceipt
FROM POHD WITH (NOLOCK)
JOIN PORD WITH (NOLOCK)
    ON POHD.POCo = PORD.POCo
    AND POHD.PO = PORD.PO
    AND POHD.OrderedBy = PORD.RecvdBy
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
GROUP BY POHD.PO, POHD.Vendor, APVM.Name, POHD.Job, POHD.OrderedBy
ORDER BY RecvdCost DESC, POHD.PO
