/*
title: Share of late receipts by vendor
grain: one vendor
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which suppliers deliver late?
  - Late receipts by vendor against required date
  - on time delivery
  - Receipts between two dates by vendor with number after the required date.
  - who never delivers on time
  - Number of June arrivals per supplier, and how many missed the wanted date
  - 'Annual supplier review: count all 2024 arrivals by supplier''s name and those that came after the day we asked for, worst offender first.'
  - tardy suppliers, june
  - Vendor names, count of receipts in the month, how many missed the need date, worst leading
  - rcpts lte vs total by vendr Q2
  - Which sellers keep bringing goods later than we wanted?
*/
SELECT POHD.Vendor, APVM.Name, COUNT(*) AS Receipts,
    SUM(CASE WHEN PORD.RecvdDate > POIT.ReqDate THEN 1 ELSE 0 END) AS LateReceipts
FROM PORD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON PORD.POCo = POIT.POCo
    AND PORD.PO = POIT.PO
    AND PORD.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON PORD.POCo = POHD.POCo
    AND PORD.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE PORD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
    AND POIT.ReqDate IS NOT NULL
GROUP BY POHD.Vendor, APVM.Name
ORDER BY LateReceipts DESC, POHD.Vendor
