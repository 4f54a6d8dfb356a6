/*
title: Active people whose payroll group, department, craft, class or insurance code differs between HR and payroll
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Where do HR and payroll disagree on a person's group, department, craft, class or comp code?
  - Person with group, department, craft, class and insurance code from HR beside the same from payroll, differences only
  - hr vs payroll assignment
  - When men are promoted from apprentice the office changes the class in one place and forgets the other, and then my union report is off, so give me every active person for whom the group, the department, the craft, the class or the comp class is not the same on both sides, with both values
  - craft and class dont mach between hr and payrol
  - Who is one thing on the personnel side and another when we pay him?
  - Is Espinoza APP4 in one and JRNY in the other, and who else in group 2?
  - Current staff whose trade, class, department or comp code differs from the one used for paying
  - Carpenters union audits us in may and promotions were keyed on one side only; show by name everyone whose pay group, department, craft, class or comp class disagrees, with both values
  - craft/dept coded two ways
  - Surname, given name, then pairs - group, department, craft, class, insurance code as personnel has it and as payroll has it
  - 'emps HR vs PR: grp dept craft cls inscode diff, apprntc bumps missed'
  - For whom does the staff file say another trade or department than the one we use when we pay him?
*/
SELECT HRRM.HRRef, HRRM.PREmp, HRRM.LastName, HRRM.FirstName, HRRM.PRGroup AS HRGroup, PREH.PRGroup,
    HRRM.PRDept AS HRDept, PREH.PRDept, HRRM.StdCraft, PREH.Craft, HRRM.StdClass, PREH.Class, HRRM.StdInsCode,
    PREH.InsCode
FROM HRRM WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON HRRM.PRCo = PREH.PRCo
    AND HRRM.PREmp = PREH.Employee
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND (HRRM.PRGroup <> PREH.PRGroup
        OR HRRM.PRDept <> PREH.PRDept
        OR COALESCE(HRRM.StdCraft, '') <> COALESCE(PREH.Craft, '')
        OR COALESCE(HRRM.StdClass, '') <> COALESCE(PREH.Class, '')
        OR COALESCE(HRRM.StdInsCode, '') <> COALESCE(PREH.InsCode, ''))
ORDER BY HRRM.LastName, HRRM.FirstName
