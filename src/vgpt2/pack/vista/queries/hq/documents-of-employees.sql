/*
title: Documents indexed under payroll employees that were added between two dates, with type, form, who added them and the employee's department
grain: one document of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which documents were filed on employees this month?
  - Employee number, name, department, document description, type, form, added by and date
  - employee documents added
  - The file room is being scanned by a temp and I need to check that she puts the papers on the right person and with a type, so for June show each paper that is indexed to an employee, on which screen it was added, which type it got and the name of whoever did it
  - doccuments indexed to employes by who added it
  - Papers that went into personnel folders lately
  - Did the W-4 of Nakamura, 4471, arrive after June 10?
  - Papers put into personnel files in June, with who scanned them and the person's department
  - HR had a temp scan I-9s and licenses last month; to check her work before friday show every paper filed to an employee by name, its category, screen, and who filed it
  - what landed in personnel folders
  - 'By worker''s name then day: number, department, description of the paper, category, screen, scanner by real name'
  - attchs idx'd to emps 6/1-6/30, typ + who added
  - Which papers were lately put into the folders of our staff, and by whom?
*/
SELECT HQAI.PREmployee, PREHName.FullName, PREHName.PRDept, HQAT.AttachmentID, HQAT.Description,
    DMAttachmentTypesShared.Name AS TypeName, HQAT.FormName, HQAT.AddedBy, DDUP.FullName AS AddedByName, HQAT.AddDate
FROM HQAI WITH (NOLOCK)
JOIN HQAT WITH (NOLOCK)
    ON HQAI.AttachmentID = HQAT.AttachmentID
JOIN PREHName WITH (NOLOCK)
    ON HQAI.PRCo = PREHName.PRCo
    AND HQAI.PREmployee = PREHName.Employee
LEFT JOIN DMAttachmentTypesShared WITH (NOLOCK)
    ON HQAT.AttachmentTypeID = DMAttachmentTypesShared.AttachmentTypeID
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQAT.AddedBy = DDUP.VPUserName
WHERE HQAI.PRCo = @PRCo
    AND HQAT.AddDate >= @BeginDate
    AND HQAT.AddDate < DATEADD(DAY, 1, @EndDate)
ORDER BY PREHName.FullName, HQAT.AddDate, HQAT.AttachmentID
