/*
title: Vendors with the street address of an employee
grain: one vendor and employee
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  PRCo: {type: bCompany, example: 1}
asks:
  - Which suppliers live at the same street and zip as somebody we employ?
  - Match vendor addresses to employee home addresses and list both names and the tax id
  - vendor address equals employee
  - Does "Lone Oak Hauling" on 114 Miller Rd share a house with one of our drivers in job 2214-?
  - fake vendor check on home adresses
  - Conflict of interest review, firms run from a staff member's home, 2024 update
  - Vendor, name, street, city, zip, employee number, last name, first name, active.
  - Do any suppliers share a home with someone on payroll?
  - Fraud hotline tip says a foreman runs a shell firm from home; compare street and zip of every supplier with our workers' and give both names
  - shell firms at staff homes
  - 'Same house as a worker: vendor name, tax number, street, city, zip, worker''s number, last and first name, still employed'
  - vndr addr = ee addr, phony suplier chk
  - Might somebody who works here also be billing us under a company name from their own house?
*/
WITH Homes AS (
    SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.ActiveYN, PREH.Address, PREH.Zip
    FROM PREH WITH (NOLOCK)
    WHERE PREH.PRCo = @PRCo
)
SELECT APVM.Vendor, APVM.Name, APVM.TaxId, APVM.Address, APVM.City, APVM.Zip, Homes.Employee, Homes.LastName,
    Homes.FirstName, Homes.ActiveYN
FROM APVM WITH (NOLOCK)
JOIN Homes
    ON APVM.Address = Homes.Address
    AND APVM.Zip = Homes.Zip
WHERE APVM.VendorGroup = @VendorGroup
ORDER BY APVM.Name, Homes.LastName
