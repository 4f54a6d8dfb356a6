/*
title: People who completed a training class between two dates and do not have a skill that the class gives, with class, completion date and skill
grain: one person and skill of a class
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who finished a class but never got the certificate entered that comes with it?
  - Person, class, completion date and the skill that is missing on the person's record
  - class done, skill missing
  - I ran the forklift and confined space sessions in spring and I have a feeling the last step was skipped for half of the attendees, meaning the training shows complete but the skill that the class is supposed to grant isn't on them, can you list those
  - peopel with training complete but no certificat
  - Folks who sat through the course yet their card was not keyed in
  - After the rigging class of March 14, is Ortega still without his qualification?
  - Attendees who passed a course but lack the qualification it should have put on their record
  - Site audit on may 6 checks forklift cards; by name find whoever completed a course since january while the card that goes with it isn't on file
  - passed, card not keyed
  - 'In order of completion: surname, given name, course with its title, day completed, the qualification that is lacking'
  - cmpltd trng w/o skill cd on the emp, jan-jun
  - Someone took a course and should now hold a certificate. For whom did we forget to write the certificate down?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRET.TrainCode, HRTC.ClassDesc, HRET.CompleteDate, HRTS.SkillCode
FROM HRET WITH (NOLOCK)
JOIN HRTC WITH (NOLOCK)
    ON HRET.HRCo = HRTC.HRCo
    AND HRET.TrainCode = HRTC.TrainCode
    AND HRET.Type = HRTC.Type
    AND HRET.ClassSeq = HRTC.ClassSeq
JOIN HRTS WITH (NOLOCK)
    ON HRTC.HRCo = HRTS.HRCo
    AND HRTC.TrainCode = HRTS.TrainCode
    AND HRTC.Type = HRTS.Type
    AND HRTC.ClassSeq = HRTS.ClassSeq
JOIN HRRM WITH (NOLOCK)
    ON HRET.HRCo = HRRM.HRCo
    AND HRET.HRRef = HRRM.HRRef
WHERE HRET.HRCo = @HRCo
    AND HRET.CompleteDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM HRRS WITH (NOLOCK)
        WHERE HRRS.HRCo = HRET.HRCo
            AND HRRS.HRRef = HRET.HRRef
            AND HRRS.Code = HRTS.SkillCode
    )
ORDER BY HRET.CompleteDate, HRRM.LastName, HRRM.FirstName, HRTS.SkillCode
